package org.annalist.runtime.osgi;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.InstalledBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * The bundles of the framework. The launcher names its folders of plugins in the framework property
 * {@code annalist.plugins}, as a path list; it installs what appears there, and takes what goes.
 */
final class FrameworkBundles implements Bundles {

  private static final String FOLDERS = "annalist.plugins";

  private final BundleContext context;

  FrameworkBundles(BundleContext context) {
    this.context = context;
  }

  @Override
  public List<InstalledBundle> all() {
    return Arrays.stream(context.getBundles()).map(this::read).sorted().toList();
  }

  private InstalledBundle read(Bundle bundle) {
    Dictionary<String, String> headers = bundle.getHeaders();
    return new InstalledBundle(
        String.valueOf(bundle.getSymbolicName()),
        bundle.getVersion().toString(),
        header(headers, Constants.BUNDLE_NAME),
        header(headers, Constants.BUNDLE_LICENSE),
        state(bundle, headers),
        isPlugin(bundle),
        bundle.getLocation());
  }

  private static String header(Dictionary<String, String> headers, String name) {
    String value = headers.get(name);
    return value == null ? "" : value.strip();
  }

  private static InstalledBundle.State state(Bundle bundle, Dictionary<String, String> headers) {
    boolean fragment = headers.get(Constants.FRAGMENT_HOST) != null;
    return switch (bundle.getState()) {
      case Bundle.ACTIVE, Bundle.STARTING -> InstalledBundle.State.RUNNING;
      case Bundle.INSTALLED, Bundle.UNINSTALLED -> InstalledBundle.State.UNRESOLVED;
      default -> fragment ? InstalledBundle.State.RUNNING : InstalledBundle.State.STOPPED;
    };
  }

  /** Bundles of the product are used where they lie, plugins are copied. */
  private static boolean isPlugin(Bundle bundle) {
    return bundle.getBundleId() != 0 && bundle.getLocation().startsWith("file:");
  }

  private Bundle plugin(String name) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> isPlugin(bundle) && name.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no plugin " + name));
  }

  @Override
  public void start(String name) {
    try {
      plugin(name).start();
    } catch (BundleException e) {
      throw new IllegalStateException(name + " does not start: " + cause(e), e);
    }
  }

  @Override
  public void stop(String name) {
    try {
      plugin(name).stop();
    } catch (BundleException e) {
      throw new IllegalStateException(name + " failed when it was stopped: " + cause(e), e);
    }
  }

  private static String cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  @Override
  public Path install(Path jar) {
    String name = name(jar);
    for (Bundle bundle : context.getBundles()) {
      if (name.equals(bundle.getSymbolicName())) {
        if (!isPlugin(bundle)) {
          throw new IllegalArgumentException(name + " is a part of the product and no plugin");
        }
        return copy(jar, file(bundle));
      }
    }
    return copy(jar, folder().resolve(jar.getFileName()));
  }

  private static String name(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String name =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
      if (name == null || name.isBlank()) {
        throw new IllegalArgumentException(
            jar + " is no plugin: its manifest has no " + Constants.BUNDLE_SYMBOLICNAME);
      }
      return name.split(";")[0].strip();
    } catch (IOException e) {
      throw new IllegalArgumentException(jar + " is no jar file: " + e.getMessage(), e);
    }
  }

  /** The user's own folders stand behind that of the product, and are taken first. */
  private Path folder() {
    String folders = context.getProperty(FOLDERS);
    return Arrays.stream(folders == null ? new String[0] : folders.split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isWritable)
        .reduce((before, last) -> last)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No folder of plugins can be written to ("
                        + folders
                        + "); name one in ANNALIST_PLUGINS"));
  }

  /** Nobody sees half a file: it is moved to its place when it is whole. */
  private static Path copy(Path jar, Path target) {
    try {
      Path whole = Files.createTempFile(target.getParent(), "install", ".part");
      try {
        Files.copy(jar, whole, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      throw new IllegalStateException(target + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static Path file(Bundle bundle) {
    return Path.of(URI.create(bundle.getLocation()));
  }

  @Override
  public void uninstall(String name) {
    Path file = file(plugin(name));
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be deleted: " + e.getMessage(), e);
    }
  }
}
