/** MongoDB holds no schema: its migrations change data, and at the beginning there is none. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
