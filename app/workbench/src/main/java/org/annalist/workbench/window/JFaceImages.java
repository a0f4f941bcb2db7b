package org.annalist.workbench.window;

import java.util.Map;
import org.annalist.workbench.look.Icons;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.graphics.ImageData;

/** Gives JFace's dialogs icons of our family; its own would also need URLs of bundles. */
final class JFaceImages {

  private static final Map<String, String> SMALL =
      Map.of(
          Dialog.DLG_IMG_MESSAGE_INFO, "info",
          Dialog.DLG_IMG_MESSAGE_WARNING, "warning",
          Dialog.DLG_IMG_MESSAGE_ERROR, "error");

  private static final Map<String, String> LARGE =
      Map.of(
          TitleAreaDialog.DLG_IMG_TITLE_BANNER, "documents",
          PreferenceDialog.PREF_DLG_TITLE_IMG, "settings",
          Wizard.DEFAULT_IMAGE, "documents");

  private static final int BANNER = 32;

  private JFaceImages() {}

  static void apply(Icons icons) {
    SMALL.forEach((key, icon) -> put(key, icons, icon, 16));
    LARGE.forEach((key, icon) -> put(key, icons, icon, BANNER));
  }

  private static void put(String key, Icons icons, String icon, int size) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    registry.remove(key);
    registry.put(
        key,
        new ImageDescriptor() {
          @Override
          public ImageData getImageData(int zoom) {
            return icons.image(icon, size, "text2").getImageData(zoom);
          }
        });
  }
}
