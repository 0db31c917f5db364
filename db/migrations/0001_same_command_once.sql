CREATE TABLE `idle_commands` (
	`command_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `records_by_id` ON `records` (`kind`,`id`);