#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: links_no_gui.sh PROGRAM – fails if the program needs Qt Gui or Widgets, directly or by another library.
set -euo pipefail
if ldd "$1" | grep -E 'Qt6(Gui|Widgets)'; then
    echo "$1 needs a window system" >&2
    exit 1
fi
ldd "$1" | grep -q Qt6Core
