// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QByteArray>

namespace fourthp {

/// A drawing as an enhanced metafile, for Word before 2016, which knows no SVG: vectors as well, which every
/// Word and LibreOffice draws. Understands what the figures of publications are made of: boxes, circles,
/// paths of straight lines, texts and groups with a scale. What else there may be is left out. Pure.
QByteArray emfPicture(const PublicationFigure &figure);

} // namespace fourthp
