package io.veza.user.adapter.archive;

/**
 * A file of an archive.
 *
 * @param size in bytes
 * @param sha256 in hex
 */
record PackedFile(String path, long size, String sha256) {}
