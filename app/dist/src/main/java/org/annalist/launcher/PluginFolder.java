package org.annalist.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * A folder whose jars are plugins: each is installed and started, a changed one is replaced, and
 * one that goes takes its bundle along. Plugins are foreign code, so each step has a time limit,
 * and a fault is reported once, in words, with the file's name. The framework copies the jars, so
 * that they are never held open. Not thread-safe.
 */
final class PluginFolder {
  private final Path folder;
  private final BundleContext context;
  private final BundleStarter starter;
  private final TimeLimit limit;
  private final Faults faults;

  /** The files that were dealt with, as they looked then, with their bundles where there is one. */
  private final Map<Path, Stamp> taken = new HashMap<>();

  private final Map<Path, Bundle> bundles = new HashMap<>();
  private Map<Path, Stamp> lastPoll = Map.of();

  PluginFolder(
      Path folder, BundleContext context, BundleStarter starter, TimeLimit limit, Faults faults) {
    this.folder = folder;
    this.context = context;
    this.starter = starter;
    this.limit = limit;
    this.faults = faults;
  }

  /** Takes all that lies in the folder now. */
  void takeAll() {
    lastPoll = scan();
    follow(lastPoll.keySet(), lastPoll);
  }

  /**
   * Follows what changed since the last call. A new or changed file counts once it looks the same
   * in two polls, for it may still be being written.
   */
  void poll() {
    Map<Path, Stamp> now = scan();
    Map<Path, Stamp> settled = new TreeMap<>(now);
    settled.entrySet().removeIf(file -> !file.getValue().equals(lastPoll.get(file.getKey())));
    lastPoll = now;
    follow(now.keySet(), settled);
  }

  private void follow(Set<Path> present, Map<Path, Stamp> settled) {
    for (Path gone : taken.keySet().stream().filter(file -> !present.contains(file)).toList()) {
      taken.remove(gone);
      drop(gone);
    }
    List<Bundle> fresh = new ArrayList<>();
    settled.forEach(
        (jar, stamp) -> {
          if (!stamp.equals(taken.put(jar, stamp))) {
            drop(jar);
            Bundle bundle = install(jar);
            if (bundle != null) {
              bundles.put(jar, bundle);
              fresh.add(bundle);
            }
          }
        });
    fresh.forEach(starter::start);
  }

  private Bundle install(Path jar) {
    try {
      String lack = lackOf(jar);
      if (lack != null) {
        faults.report("The plugin file " + jar + " " + lack + ".");
        return null;
      }
      try (InputStream bytes = Files.newInputStream(jar)) {
        return context.installBundle(jar.toFile().toURI().toString(), bytes);
      }
    } catch (BundleException e) {
      faults.report(
          e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
              ? "The plugin file "
                  + jar
                  + " is not used: another file holds the same plugin in the same version."
              : "The plugin file " + jar + " cannot be installed: " + BundleStarter.rootCause(e));
    } catch (IOException e) {
      faults.report("The plugin file " + jar + " cannot be read: " + e.getMessage());
    }
    return null;
  }

  /** What keeps a file from being a plugin, as the rest of a sentence, or null. */
  private static String lackOf(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String name =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
      boolean named = name != null && !name.isBlank();
      return named ? null : "is no plugin: its manifest has no Bundle-SymbolicName";
    } catch (ZipException e) {
      return "is no jar file (" + e.getMessage() + ")";
    }
  }

  private void drop(Path jar) {
    Bundle bundle = bundles.remove(jar);
    if (bundle == null) {
      return;
    }
    String name = Diagnosis.name(bundle);
    try {
      limit.call(
          "removal of " + name,
          () -> {
            bundle.uninstall();
            return null;
          });
    } catch (TimeoutException e) {
      faults.report(
          name + " has not stopped within " + limit.limit().toSeconds() + " s and is left behind.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      faults.report(name + " failed at its removal: " + BundleStarter.rootCause(e));
    }
  }

  private Map<Path, Stamp> scan() {
    Map<Path, Stamp> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .forEach(
              file -> {
                Stamp stamp = Stamp.of(file);
                if (stamp != null) {
                  found.put(file, stamp);
                }
              });
    } catch (IOException | UncheckedIOException e) {
      faults.report("The plugin folder " + folder + " cannot be read: " + e.getMessage());
      return lastPoll;
    }
    return found;
  }

  /** What tells one state of a file from another without reading it. */
  private record Stamp(long size, FileTime modified) {

    static Stamp of(Path file) {
      try {
        return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException e) {
        return null; // it went while the folder was being listed
      }
    }
  }
}
