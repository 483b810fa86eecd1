"""The pydantic models that pass between the stages: the one definition of each record.

Field descriptions become the column comments of the warehouse, so they are written for analysts.
"""
