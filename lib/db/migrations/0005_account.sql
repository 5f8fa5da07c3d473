CREATE TABLE "password_reset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "password_reset_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "staff_try" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff_rate_limit" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "staff_rate_limit" CASCADE;--> statement-breakpoint
ALTER TABLE "staff_two_factor" ADD COLUMN "last_step" bigint;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "password_reset_user" ON "password_reset" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_try_since" ON "staff_try" USING btree ("since");--> statement-breakpoint
CREATE INDEX "audit_name" ON "audit" USING gin ("target_name" gin_trgm_ops);