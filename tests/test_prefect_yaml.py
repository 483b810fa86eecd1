"""`prefect.yaml`, for those with a Prefect of their own, says the same as `releases serve` does."""

import importlib
from pathlib import Path

import yaml

from flows.serving import DEPLOYMENT
from flows.sources.registry import default_source


def test_the_deployment_has_the_name_and_schedule_of_the_registry_and_its_entrypoint_is_a_flow() -> None:
    text = (Path(__file__).parents[1] / "prefect.yaml").read_text(encoding="utf-8")
    (deployment,) = yaml.safe_load(text)["deployments"]
    (schedule,) = deployment["schedules"]
    source = default_source()
    assert deployment["name"] == DEPLOYMENT
    assert (schedule["cron"], schedule["timezone"]) == (source.schedule, source.time_zone)
    path, name = deployment["entrypoint"].split(":")
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    assert getattr(module, name).name == "ingest-releases"
