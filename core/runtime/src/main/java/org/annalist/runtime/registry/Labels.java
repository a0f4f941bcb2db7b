package org.annalist.runtime.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.annalist.api.Setting;

/**
 * The words of a plugin by language: {@code plugin.properties} and {@code plugin_vi.properties}
 * beside its class, in UTF-8. Read once, so that nothing holds the class.
 */
public final class Labels {

  private static final List<String> LANGUAGES = List.of("", "en", "vi");

  private final Map<String, Map<String, String>> words;

  private Labels(Map<String, Map<String, String>> words) {
    this.words = words;
  }

  static Labels beside(Class<?> type) {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String language : LANGUAGES) {
      String file = language.isEmpty() ? "plugin.properties" : "plugin_" + language + ".properties";
      words.put(language, read(type, file));
    }
    return new Labels(words);
  }

  private static Map<String, String> read(Class<?> type, String file) {
    java.util.Properties read = new java.util.Properties();
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in != null) {
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException | IllegalArgumentException e) {
      // A label is then shown as its key: ugly, but no reason to refuse a plugin.
      return Map.of();
    }
    Map<String, String> words = new HashMap<>();
    read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    return words;
  }

  /** A label by language; a key ({@code %key}) that has no words is shown without its mark. */
  public Function<Locale, String> of(String label) {
    return locale -> resolve(label, locale);
  }

  /** The words of a key by language, or others if there are none. */
  String of(String key, Locale locale, String standard) {
    String plain = words.get("").getOrDefault(key, standard);
    return words.getOrDefault(locale.getLanguage(), Map.of()).getOrDefault(key, plain);
  }

  private String resolve(String label, Locale locale) {
    if (!label.startsWith("%")) {
      return label;
    }
    String key = label.substring(1);
    return of(key, locale, key);
  }

  /** The same setting with its label in the language of this machine. */
  Setting resolve(Setting setting) {
    String label = resolve(setting.label(), Locale.getDefault());
    return switch (setting.type()) {
      case SWITCH -> Setting.toggle(setting.name(), label, setting.standard().equals("true"));
      case NUMBER -> Setting.number(setting.name(), label, Double.parseDouble(setting.standard()));
      case TEXT -> Setting.text(setting.name(), label, setting.standard());
      case CHOICE -> Setting.choice(setting.name(), label, setting.choices());
    };
  }
}
