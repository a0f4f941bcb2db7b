package org.annalist.workbench.window;

import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Palette;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;

/** Gives JFace the colours that a full Eclipse workbench would give it. */
final class JFaceColors {

  private JFaceColors() {}

  static void apply(Palette palette) {
    ColorRegistry colors = JFaceResources.getColorRegistry();
    colors.put(JFacePreferences.ERROR_COLOR, rgb(palette.err()));
    colors.put(JFacePreferences.HYPERLINK_COLOR, rgb(palette.accent()));
    colors.put(JFacePreferences.ACTIVE_HYPERLINK_COLOR, rgb(palette.accent()));
    colors.put(JFacePreferences.QUALIFIER_COLOR, rgb(palette.text2()));
    colors.put(JFacePreferences.DECORATIONS_COLOR, rgb(palette.text2()));
    colors.put(JFacePreferences.COUNTER_COLOR, rgb(palette.accent()));
    colors.put(JFacePreferences.CONTENT_ASSIST_BACKGROUND_COLOR, rgb(palette.base()));
    colors.put(JFacePreferences.CONTENT_ASSIST_FOREGROUND_COLOR, rgb(palette.text()));
    colors.put(JFacePreferences.INFORMATION_BACKGROUND_COLOR, rgb(palette.base()));
    colors.put(JFacePreferences.INFORMATION_FOREGROUND_COLOR, rgb(palette.text()));
  }

  private static RGB rgb(Ink ink) {
    return new RGB(ink.red(), ink.green(), ink.blue());
  }
}
