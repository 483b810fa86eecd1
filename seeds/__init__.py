"""Sample releases, the source registry and the reference vocabularies, reachable from an installed copy too."""
