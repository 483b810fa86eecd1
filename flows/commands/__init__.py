"""The subcommands of `releases`, a module each; the reading ones import neither Prefect nor Great Expectations."""
