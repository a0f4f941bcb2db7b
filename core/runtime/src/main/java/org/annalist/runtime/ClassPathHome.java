package org.annalist.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.annalist.runtime.registry.Home;

/** Tells the bundle that a class on the class path would belong to, by the manifest of its jar. */
final class ClassPathHome {

  private ClassPathHome() {}

  /** The bundle's name and version; the name of the class path entry if it has no such manifest. */
  static Home of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return new Home("class path", "");
    }
    try {
      Path entry = Path.of(source.getLocation().toURI());
      Manifest manifest = manifest(entry);
      Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
      String name = main.getValue("Bundle-SymbolicName");
      String version = main.getValue("Bundle-Version");
      return new Home(
          name == null ? entry.getFileName().toString() : name.split(";")[0].strip(),
          version == null ? "" : version.strip());
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      // A class path entry of another kind: its address is the best name there is.
      return new Home(source.getLocation().toString(), "");
    }
  }

  private static Manifest manifest(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      Path file = entry.resolve(JarFile.MANIFEST_NAME);
      if (!Files.exists(file)) {
        return null;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new Manifest(in);
      }
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.getManifest();
    }
  }
}
