"""Which code runs where: task queues, data converter, sandbox, tuning."""
