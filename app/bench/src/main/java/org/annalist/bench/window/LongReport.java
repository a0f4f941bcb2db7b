package org.annalist.bench.window;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/**
 * A made-up report of any length, and an extractor that marks as many names in it as are wanted.
 */
final class LongReport {

  private static final String[] WORDS = {
    "thị", "xã", "báo", "cáo", "kết", "quả", "nửa", "đầu", "nhiệm", "kỳ", "các", "đề", "án", "được",
    "giao", "cho", "cơ", "quan", "chủ", "trì", "triển", "khai", "đúng", "thời", "hạn", "người",
    "dân", "góp", "ý", "về", "quy", "hoạch", "hội", "nghị", "nghiêng", "ngưỡng", "chuyển", "trường"
  };

  private LongReport() {}

  /** Writes a text of about so many characters, in paragraphs of some sentences. */
  static void write(Path file, int characters) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    try (Writer out = Files.newBufferedWriter(file)) {
      int written = 0;
      while (written < characters) {
        StringBuilder paragraph = new StringBuilder();
        for (int sentence = random.nextInt(1, 8); sentence > 0; sentence--) {
          paragraph.append("Năm 2031, ");
          for (int word = random.nextInt(6, 34); word > 0; word--) {
            paragraph.append(WORDS[random.nextInt(WORDS.length)]).append(word == 1 ? ". " : " ");
          }
        }
        paragraph.append("\n\n");
        out.append(paragraph);
        written += paragraph.length();
      }
    }
  }

  /** Marks words at equal distances, one type after the other. */
  @ExtractorInfo(name = "entities", writes = Layers.ENTITIES_NAME)
  static final class Names implements Extractor {
    private final int count;

    /** An extractor that marks so many names in each document. */
    Names(int count) {
      this.count = count;
    }

    @Override
    public Findings extract(ExtractRequest request) {
      Findings.Builder findings = Findings.of(request);
      String text = request.document().text();
      EntityType[] types = EntityType.values();
      long step = Math.max(20, text.length() / count);
      for (int i = 0; i < count && (i + 1) * step < text.length(); i++) {
        int begin = (int) (i * step);
        while (Character.isWhitespace(text.charAt(begin))) {
          begin++;
        }
        int end = begin + 1;
        while (end < text.length() && end < begin + 14 && text.charAt(end) != '\n') {
          end++;
        }
        findings.add(
            Layers.ENTITIES,
            new Span(begin, end),
            Mention.of(types[i % types.length]),
            "distance",
            1);
      }
      return findings.build();
    }
  }
}
