// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translate.h"

#include <QCoreApplication>

namespace fourthp::ui {

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString labelOf(const Field &field) { return translated("Field", field.label); }
QString labelOf(const Facet &facet) { return translated("Facet", facet.label); }
QString labelOf(Section section) { return translated("Section", sectionLabel(section)); }
QString labelOf(RecordType type) { return translated("RecordType", typeLabel(type)); }
QString pluralLabelOf(RecordType type) { return translated("RecordType", typePluralLabel(type)); }

} // namespace fourthp::ui
