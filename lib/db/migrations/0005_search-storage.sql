-- Vectors lie outside of their rows, as they are: what search counts and sorts by is a hundred bytes a row then, and a
-- vector that is ranked is read without unpacking it (docs/decisions/021-search.md).
alter table search_entry alter column vector set storage external;
--> statement-breakpoint
alter table search_entry set (toast_tuple_target = 128);
