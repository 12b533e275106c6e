// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/model/document.h"
#include "core/model/personal_text.h"
#include "core/store/library.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace fourthp {

/// One place in a text that looks as if it was about a person.
struct PersonalFinding
{
    RecordId record;
    QString title; ///< Of the record.
    RecordType type = RecordType::Unknown;
    QString path; ///< Dotted, list positions left out; with the language of a translated text: `summary.fr`.
    QString excerpt; ///< The words around it, in one line.
    PersonalPlace place; ///< In the text of the field.
};

struct PersonalScan
{
    qint64 records = 0; ///< That were looked at.
    std::vector<PersonalFinding> findings; ///< In the order of the records; at most `kMostPersonalFindings`.
    qint64 total = 0; ///< All findings, shown or not.
};
/// More is for no person to look through.
inline constexpr qint64 kMostPersonalFindings = 2000;

/// Names that the library knows: what stands in personal fields of stakeholders and stories, be they shown or not. Reads
/// all records of these types.
[[nodiscard]] Result<KnownNames> knownNames(Connection &connection, std::stop_token stop = {});

/// Looks through documents as they would leave, one after the other. For one thread.
class PersonalScanner
{
public:
    /// `languages` are those of titles, best first.
    PersonalScanner(KnownNames names, QStringList languages)
        : m_names(std::move(names))
        , m_languages(std::move(languages))
    { }
    /// One more record, and what is looked at of it: all free texts of the documents that it goes out as, each text once.
    void look(std::span<const Document> leaves);
    /// Fields of one's own that leave in a table, of the record that was looked at last.
    void lookAtOwn(const Document &record, const QStringList &fields);
    PersonalScan result() { return std::move(m_scan); }

private:
    void lookAt(const Document &record, const QString &path, const QString &text);

    KnownNames m_names;
    QStringList m_languages;
    PersonalScan m_scan;
};

/// Looks through the records that `walk` hands over to what it is given, as those of a bundle. Fails as the walk.
[[nodiscard]] Result<PersonalScan> scanWalk(Library &library, const QStringList &languages,
    const std::function<Result<void>(const std::function<void(std::span<const Document>)> &look)> &walk, std::stop_token stop = {});

/// Looks for data of persons in the free texts of what would leave of these records by an export with `options`, one's own
/// notes among them where a column of a table shows them; records that stay are not looked at. `languages` are those of
/// titles, best first. Any thread but the GUI thread.
[[nodiscard]] Result<PersonalScan> scanForPersonalData(Library &library, const std::vector<qint64> &docids,
    const ExportOptions &options, const QStringList &languages, const ProgressSink &progress = {},
    std::stop_token stop = {});

} // namespace fourthp
