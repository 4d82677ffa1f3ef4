/**
 * Whether an address is MongoDB's, as `mongodb://` or `mongodb+srv://`. In a file of its own: commands
 * that open no Payload need not wait for both of its adapters.
 */
export function isMongodb(url: string): boolean {
  return /^mongodb(\+srv)?:\/\//.test(url)
}
