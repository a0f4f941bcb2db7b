package org.annalist.workbench.look;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.annalist.workbench.draw.Ink;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * The icons of a theme, drawn from paths at the zoom of the monitor. UI thread only.
 *
 * <p>An icon is a list of layers, separated by bars; a layer is a path, after the token of its
 * colour and a colon if it is not that of the text, and after {@code fill} if it is filled.
 */
public final class Icons implements AutoCloseable {

  private static final String NEUTRAL = "view";

  private final Display display;
  private final Palette palette;
  private final Properties paths = new Properties();
  private final Map<String, Image> images = new HashMap<>();

  public Icons(Display display, Palette palette) {
    this.display = display;
    this.palette = palette;
    try (Reader in =
        new InputStreamReader(
            Icons.class.getResourceAsStream("icons.properties"), StandardCharsets.UTF_8)) {
      paths.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The icons of the workbench cannot be read", e);
    }
  }

  /** The icon of 16 px with this name; a neutral one if there is none. */
  public Image image(String name) {
    return image(name, 16, "text");
  }

  /** The icon in a size and a colour of the palette. */
  public Image image(String name, int size, String token) {
    String known = paths.containsKey(name) ? name : NEUTRAL;
    return images.computeIfAbsent(
        known + ' ' + size + ' ' + token,
        key -> {
          ImageDataProvider pixels = zoom -> data(known, size * zoom / 100, token);
          return new Image(display, pixels);
        });
  }

  /** Whether the family has an icon of this name. */
  public boolean has(String name) {
    return paths.containsKey(name);
  }

  private ImageData data(String name, int size, String token) {
    ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
    data.alphaData = new byte[size * size];
    for (String layer : paths.getProperty(name).split("\\|")) {
      String path = layer.trim();
      Ink ink = palette.token(token);
      int colon = path.indexOf(':');
      if (colon >= 0) {
        ink = palette.token(path.substring(0, colon).trim());
        path = path.substring(colon + 1).trim();
      }
      boolean filled = path.startsWith("fill ");
      float[] cover =
          filled ? IconRaster.fill(path.substring(5), size) : IconRaster.stroke(path, size);
      blend(data, cover, ink);
    }
    return data;
  }

  /** Lays a layer over what is there already. */
  private static void blend(ImageData data, float[] cover, Ink ink) {
    for (int i = 0; i < cover.length; i++) {
      if (cover[i] > 0) {
        int x = i % data.width;
        int y = i / data.width;
        float below = (data.alphaData[i] & 255) / 255f * (1 - cover[i]);
        float alpha = cover[i] + below;
        int rgb = data.getPixel(x, y);
        int red = mix(ink.red(), rgb >> 16 & 255, cover[i] / alpha);
        int green = mix(ink.green(), rgb >> 8 & 255, cover[i] / alpha);
        int blue = mix(ink.blue(), rgb & 255, cover[i] / alpha);
        data.setPixel(x, y, red << 16 | green << 8 | blue);
        data.alphaData[i] = (byte) Math.round(alpha * 255);
      }
    }
  }

  private static int mix(int above, int below, float share) {
    return Math.round(above * share + below * (1 - share));
  }

  @Override
  public void close() {
    images.values().forEach(Image::dispose);
    images.clear();
  }
}
