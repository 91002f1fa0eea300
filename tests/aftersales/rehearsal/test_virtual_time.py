"""A rehearsal wants a server that can skip time, and says which (CONTRACT 7, DESIGN 6)."""

import pytest

from aftersales.rehearsal.engine_time import NoVirtualTime
from aftersales.rehearsal.run import stage


async def test_a_server_without_virtual_time_is_told_version_and_setting() -> None:
    setting = "frontend.WorkflowTimeSkippingEnabled"
    with pytest.raises(NoVirtualTime) as refused:
        async with stage(dynamic_config={setting: "false"}):
            pass
    told = str(refused.value)
    assert "1.32 or newer" in told
    assert f"{setting}=true" in told
