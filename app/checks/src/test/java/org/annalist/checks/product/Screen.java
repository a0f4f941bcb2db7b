package org.annalist.checks.product;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of a display, by way of ImageMagick. */
final class Screen {

  /** Pixels side by side that make an edge of a ring; other marks of a selection are thinner. */
  private static final int EDGE = 8;

  /** Pixels from the edge of a ring to the inside of its item. */
  private static final int INSET = 7;

  private Screen() {}

  /** What is seen in an area now. */
  static BufferedImage picture(Locator.Area area) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("import", "-window", "root", "-crop", area.geometry(), "png:-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream bytes = process.getInputStream()) {
      BufferedImage picture = ImageIO.read(bytes);
      if (process.waitFor() != 0 || picture == null) {
        throw new AssertionError("No picture of " + area);
      }
      return picture;
    }
  }

  /**
   * Spots below the level edges that one picture of an area has and two others have not, on the
   * screen: around what was picked in that one stands a ring, and its item is below an edge of it.
   */
  static List<Locator.Area> edges(
      Locator.Area area, BufferedImage picture, BufferedImage other, BufferedImage third) {
    List<Locator.Area> spots = new ArrayList<>();
    for (int y = 0; y < area.height(); y++) {
      int run = 0;
      for (int x = 0; x < area.width(); x++) {
        int seen = picture.getRGB(x, y);
        boolean alone = seen != other.getRGB(x, y) && other.getRGB(x, y) == third.getRGB(x, y);
        run = alone ? run + 1 : 0;
        if (run == EDGE) {
          int left = area.x() + x - EDGE + INSET;
          add(spots, new Locator.Area(left, area.y() + y + INSET, EDGE, 2));
        }
      }
    }
    return spots;
  }

  private static void add(List<Locator.Area> spots, Locator.Area spot) {
    if (spots.stream().noneMatch(s -> Math.hypot(s.x() - spot.x(), s.y() - spot.y()) < EDGE)) {
      spots.add(spot);
    }
  }
}
