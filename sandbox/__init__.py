"""A fake world for development and tests: Amazon's interfaces, a mail relay, buyers and carriers.

One process that speaks HTTP and SMTP and knows nothing of the application that talks to it. What
it imitates is described by Amazon's published interface models; its own controls live below
`/_world/`, and people find the same controls as buttons on the page at `/`.
"""
