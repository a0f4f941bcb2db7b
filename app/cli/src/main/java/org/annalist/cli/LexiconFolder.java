package org.annalist.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;

/**
 * An analyst's lexicons: a folder in which each file {@code NAME.tsv} holds terms for the lexicon
 * NAME, written as the shipped ones are: UTF-8, a term and its category apart by a tab, comments
 * after {@code #}, blank lines left out.
 */
final class LexiconFolder {

  private static final String SUFFIX = ".tsv";

  private final Path folder;

  LexiconFolder(Path folder) {
    this.folder = folder;
  }

  /** A lexicon that cannot be used; the message says where it is wrong and what to do. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** The terms of all files, file by file in the order of their names, each term once. */
  Set<Edit.AddTerm> terms() throws Unusable {
    Set<Edit.AddTerm> terms = new LinkedHashSet<>();
    Set<Path> files = files();
    if (files.isEmpty()) {
      throw new Unusable(
          "The folder of lexicons "
              + folder
              + " holds no file NAME.tsv. Put one there for each lexicon, such as entities.tsv.");
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String lexicon = name.substring(0, name.length() - SUFFIX.length());
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && line.charAt(0) != '#') {
          terms.add(new Edit.AddTerm(lexicon, term(line, file + ", line " + (i + 1) + ": ")));
        }
      }
    }
    return terms;
  }

  private Set<Path> files() throws Unusable {
    Set<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "?*" + SUFFIX)) {
      found.forEach(files::add);
    } catch (NotDirectoryException e) {
      throw new Unusable(
          "The lexicons " + folder + " are not a folder. Give the folder that holds the files.");
    } catch (IOException e) {
      throw new Unusable(
          "The folder of lexicons "
              + folder
              + " cannot be read ("
              + e.getClass().getSimpleName()
              + "). Check that it is there and may be read.");
    }
    return files;
  }

  private static List<String> lines(Path file) throws Unusable {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unusable(file + " cannot be read: " + e.getMessage() + ".");
    }
    List<String> lines = new ArrayList<>();
    int begin = startsWithMark(bytes) ? 3 : 0;
    for (int end = begin; end <= bytes.length; end++) {
      if (end == bytes.length || bytes[end] == '\n') {
        lines.add(decoded(bytes, begin, end, file + ", line " + (lines.size() + 1) + ": "));
        begin = end + 1;
      }
    }
    return lines;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String decoded(byte[] bytes, int begin, int end, String where) throws Unusable {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, begin, end - begin))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Unusable(where + "this is not UTF-8. Save the file as UTF-8.");
    }
  }

  private static Term term(String line, String where) throws Unusable {
    int tab = line.indexOf('\t');
    String text = (tab < 0 ? line : line.substring(0, tab)).strip();
    String category = tab < 0 ? "" : line.substring(tab + 1).strip();
    if (text.isEmpty()) {
      throw new Unusable(
          where + "a term is missing before the tab. Write TERM<tab>CATEGORY, or delete the line.");
    }
    return new Term(text, category);
  }
}
