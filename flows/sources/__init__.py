"""From a row of the registry, or from paths, to raw documents."""
