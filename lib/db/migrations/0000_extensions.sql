-- Trusted extensions: the owner of the database may create them, no superuser needed.
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
