/** The content folder for all commands, relative to the working directory. */
export const contentFolder = process.env['SOURCEBOOK_CONTENT'] || 'content';
