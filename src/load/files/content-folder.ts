/** The content folder of every command, relative to the working directory. */
export const contentFolder = process.env['SOURCEBOOK_CONTENT'] || 'content';
