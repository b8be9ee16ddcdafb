/**
 * For tests: the processor time that this process has taken since `process.cpuUsage()` gave `start`, in milliseconds.
 * Unlike time on the clock, it does not grow with what else runs on the machine.
 */
export function cpuMillisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
