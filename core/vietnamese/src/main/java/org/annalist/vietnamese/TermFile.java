package org.annalist.vietnamese;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of terms and rules that extractors keep as data beside their classes. */
public final class TermFile {

  private TermFile() {}

  /**
   * The lines of a file on the class path: UTF-8, fields apart by tabs and stripped of white space;
   * blank lines and lines that begin with {@code #} are left out.
   *
   * @param beside a class in the file's own package and bundle
   * @param name the file's name, such as {@code ranks.tsv}
   * @return one array for each line, with at least one field
   * @throws UncheckedIOException if the file is missing or cannot be read; the bundle is then
   *     broken
   */
  public static List<String[]> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            "No file " + name + " beside " + beside.getName() + "; build its bundle again");
      }
      List<String[]> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(fields(line));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] fields(String line) {
    String[] fields = line.split("\t", -1);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].strip();
    }
    return fields;
  }
}
