-- How many rows an import has had is the sum of what came of them, and that its table has ended is said by what becomes of the missing
-- records.
alter table import_job drop column row_count, drop column table_ended;
