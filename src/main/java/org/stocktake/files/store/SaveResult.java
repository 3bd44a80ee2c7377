package org.stocktake.files.store;

import java.nio.file.Path;

/**
 * A version of a file that is on the disk.
 *
 * @param path path of the file, links resolved
 * @param sha256 of its bytes
 * @param folderForced true if the folder was forced to the device too; some file systems cannot do so
 */
public record SaveResult(Path path, String sha256, boolean folderForced) {}
