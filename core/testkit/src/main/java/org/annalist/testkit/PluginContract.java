package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.annalist.api.Setting;
import org.junit.jupiter.api.Test;

/**
 * What every plugin promises, whatever it does: it can be made, is found on a class path and under
 * OSGi, keeps no state, and speaks both languages.
 *
 * @param <P> the plugin's extension point
 */
public abstract class PluginContract<P> {

  /** Languages that a plugin's words are in. */
  static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("vi-VN"), Locale.UK);

  /** Name of a plugin, a format or a view. */
  static final String NAME = "[a-z][a-z0-9]*([.-][a-z0-9]+)*";

  /** A new instance of the plugin, as the runtime makes it. */
  protected abstract P plugin();

  /** The extension point. */
  abstract Class<P> extensionPoint();

  /** What a user can set about the plugin. */
  abstract List<Setting> settings(P plugin);

  /** Words in the plugin's metadata, which may be keys of its resource bundle. */
  abstract List<String> labels(P plugin);

  @Test
  void isPublicAndHasAPublicConstructorWithoutParameters() throws ReflectiveOperationException {
    Class<?> type = plugin().getClass();
    Constructor<?> constructor = type.getConstructor();
    assertThat(Modifier.isPublic(type.getModifiers())).as("%s is public", type).isTrue();
    assertThat(constructor.newInstance()).isInstanceOf(extensionPoint());
  }

  @Test
  void isListedAsAService() throws IOException {
    Class<?> type = plugin().getClass();
    String list = "META-INF/services/" + extensionPoint().getName();
    assertThat(read(type, list).lines().map(line -> line.replaceAll("#.*", "").strip()))
        .as("%s beside %s", list, type)
        .contains(type.getName());
  }

  @Test
  void isAComponent() throws IOException {
    Class<?> type = plugin().getClass();
    // The annotation is not there at run time: the build turns it into a component description.
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    try (InputStream in = type.getResourceAsStream(name + ".class")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
          .as("annotations of %s", type)
          .contains("Lorg/osgi/service/component/annotations/Component;");
    }
  }

  @Test
  void keepsNoStateInFields() {
    List<Field> mutable = new ArrayList<>();
    for (Class<?> c = plugin().getClass(); c != Object.class; c = c.getSuperclass()) {
      Arrays.stream(c.getDeclaredFields())
          .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers()))
          .forEach(mutable::add);
    }
    assertThat(mutable).as("fields that are not final").isEmpty();
  }

  @Test
  void declaresSettingsThatMakeSense() {
    List<Setting> settings = settings(plugin());
    assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates();
    for (Setting setting : settings) {
      assertThat(setting.name()).matches("[a-z][A-Za-z0-9.-]*");
      assertThat(setting.label()).as("label of %s", setting.name()).isNotBlank();
    }
  }

  @Test
  void hasItsWordsInBothLanguages() throws IOException {
    P plugin = plugin();
    List<String> words = new ArrayList<>(labels(plugin));
    settings(plugin).forEach(setting -> words.add(setting.label()));
    words.removeIf(word -> !word.startsWith("%"));
    for (String file : List.of("plugin.properties", "plugin_vi.properties")) {
      Properties bundle = words.isEmpty() ? new Properties() : bundle(plugin.getClass(), file);
      for (String word : words) {
        assertThat(bundle.getProperty(word.substring(1)))
            .as("%s of %s beside %s", word, file, plugin.getClass())
            .isNotBlank();
      }
    }
  }

  private static Properties bundle(Class<?> type, String file) throws IOException {
    Properties bundle = new Properties();
    try (InputStream in = type.getResourceAsStream(file)) {
      assertThat(in).as("%s beside %s", file, type).isNotNull();
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return bundle;
  }

  /** A file of the jar or class folder that a class came from; resources of others do not count. */
  private static String read(Class<?> type, String name) throws IOException {
    Path home = Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation() + ""));
    if (Files.isDirectory(home)) {
      return read(home.resolve(name));
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return read(jar.getPath(name));
    }
  }

  private static String read(Path file) throws IOException {
    assertThat(file).exists();
    return Files.readString(file);
  }
}
