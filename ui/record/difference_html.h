// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_differences.h"
#include "core/model/labels.h"
#include "ui/record/record_page.h"

#include <QString>

#include <functional>

namespace fourthp::ui {

/// What stands behind the difference of a field, as HTML; may be empty.
using BehindField = std::function<QString(const FieldDifference &)>;

/// A list of what one version says otherwise than another: the field, from what to what, with the words that
/// differ struck through and underlined. Escaped HTML, empty where nothing differs; safe from any thread.
QString differencesHtml(const Document &before, const Document &after, const Labels &labels,
    const PageStyle &style, const BehindField &behind = {});

/// "Partners – Side (Example e. V.)": the place of a difference, in plain text.
QString differenceLabel(const FieldDifference &difference, RecordType type, const Labels &labels);

} // namespace fourthp::ui
