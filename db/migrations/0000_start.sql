CREATE TABLE `change_log` (
	`document_id` text NOT NULL,
	`revision` integer NOT NULL,
	`command_id` text NOT NULL,
	`command` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`document_id`, `revision`)
);
--> statement-breakpoint
CREATE INDEX `change_log_by_command` ON `change_log` (`command_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`workspace_id` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `documents_by_workspace` ON `documents` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `records` (
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`row` text NOT NULL,
	PRIMARY KEY(`document_id`, `kind`, `id`)
);
