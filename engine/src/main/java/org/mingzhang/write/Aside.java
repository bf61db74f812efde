package org.mingzhang.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder beside the one that is written to. Files are made here first; {@link #publish} moves them over when all of them
 * are done, and closing throws away what was not published: what others see is whole or not there at all.
 */
final class Aside implements AutoCloseable {
  private final Path target;
  private final Path folder;

  private Aside(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /** @param target made if it is not there */
  static Aside of(Path target) throws IOException {
    Files.createDirectories(target);
    // Inside the target, so that moving is a rename on one file system.
    return new Aside(target, Files.createTempDirectory(target, ".writing-"));
  }

  /** Where to make the files. */
  Path folder() {
    return folder;
  }

  /** Moves everything over; files of the same names are replaced, folders of the same names as a whole. */
  List<Path> publish() throws IOException {
    List<Path> made;
    try (Stream<Path> files = Files.list(folder)) {
      made = files.sorted().toList();
    }
    for (Path file : made) {
      Path place = target.resolve(file.getFileName());
      if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        // A folder cannot be replaced in one step: the old one goes aside first, and with this
        // folder in the end.
        Files.move(place, folder.resolve(file.getFileName() + ".old"));
      }
      move(file, place);
    }
    return made.stream().map(file -> target.resolve(file.getFileName())).toList();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
