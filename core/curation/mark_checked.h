// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"

#include <QDate>

namespace fourthp {

/// Says that a person looked on `today` whether a record still holds. A day planned for its check that has
/// passed is met by that (`freshness.h`) and goes. One change, one undo; errors as for `RecordWriter::edit`.
[[nodiscard]] Result<SavedChange> markChecked(
    Library &library, const RecordId &id, const QDate &today, const Editor &editor);

} // namespace fourthp
