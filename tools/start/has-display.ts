// Whether a window can be opened here.

export function hasDisplay({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'> = process): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
