// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/docx_runs.h"
#include "core/publish/publication.h"

#include <QByteArray>

#include <vector>

namespace fourthp::docx {

/// The list in `numbering.xml` that has bullets; numbered ones come after it.
inline constexpr int kBulletList = 1;

/// Twentieths of a point, in which Word measures.
int twips(double millimetres);

/// A part with its outermost element `w:name`, which declares the namespaces.
QByteArray wholePart(
    const QByteArray &name, const QByteArray &before, const Part &part, const QByteArray &after);
QByteArray relationships(const std::vector<Relationship> &all);
/// The two notes that every document has: the lines above footnotes.
QByteArray footnoteSeparators();

/// Where the same drawing lies in two forms.
struct DrawingFiles
{
    QString svg; ///< For Word from 2016 on.
    QString emf; ///< For all others.
};
void writePicture(
    Part &part, const PublicationFigure &figure, const QString &number, const DrawingFiles &files);
void writeSectionProperties(OfficeXml &xml, const QString &header, const QString &footer, bool isRightToLeft);

/// `numbering.xml`: bullets, and as many lists that each begin with 1.
QByteArray numbering(int numberedLists);
QByteArray settings();
/// Which fonts stand in for those that a computer has not.
QByteArray fontTable();

} // namespace fourthp::docx
