// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/record_type.h"

#include <QString>

namespace fourthp::ui {

/// A label that core only marks for translation, in the language of the window. Safe from any thread.
QString translated(const char *context, const char *text);

QString labelOf(const Field &field);
QString labelOf(const Facet &facet);
QString labelOf(Section section);
QString labelOf(RecordType type);
QString pluralLabelOf(RecordType type);

} // namespace fourthp::ui
