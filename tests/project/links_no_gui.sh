#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: links_no_gui.sh PROGRAM – fails if the program needs Qt Gui or Widgets, directly or by another library.
set -euo pipefail
libraries=$(ldd "$1") # Kept whole: a grep that ends early would fail the pipe now and then.
if grep -E 'Qt6(Gui|Widgets)' <<<"$libraries"; then
    echo "$1 needs a window system" >&2
    exit 1
fi
grep -q Qt6Core <<<"$libraries"
