// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/labels.h"
#include "core/model/path_text.h"
#include "core/store/connection.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace fourthp {

/// The title of a stakeholder. None if the record is not known here, so that what is stated beside the link stands;
/// empty if it may not be named, and what is stated beside it stays as well.
using NameOfStakeholder = std::function<std::optional<QString>(const RecordId &)>;

/// A summary of a meeting for those who were there, as Markdown: what it was, what each group answered to the
/// four questions, conclusions, and recommendations with owner, day and state. Equal documents give equal
/// texts. Headings are the labels of the catalogue, words those of `labels`; text of the record is written so
/// that no character of it means anything to Markdown. Unsupported if the event may not leave the library (`sharing.h`). Pure.
[[nodiscard]] Result<QString> meetingText(const Document &event, const QDate &today, const Labels &labels,
    const WordTranslator &translate, const NameOfStakeholder &nameOf);

/// The same for an event of the library: NotFound if it is absent, hidden or deleted. Any thread but the GUI
/// thread.
[[nodiscard]] Result<QString> meetingText(Connection &connection, const RecordId &event, const QDate &today,
    const Labels &labels, const WordTranslator &translate);

} // namespace fourthp
