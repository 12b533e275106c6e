// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp {

// What a repository answers, as values (OAI-PMH 2.0,
// http://www.openarchives.org/OAI/openarchivesprotocol.html).

struct OaiHeader
{
    QString identifier {};
    QString datestamp {}; ///< As sent; may be missing, though it must not.
    bool isDeleted = false;
};

/// One element of Dublin Core: all may repeat, in any order.
struct DcElement
{
    QString name {}; ///< `title`, in small letters, without prefix.
    QString value {}; ///< Trimmed, never empty.
    QString language {}; ///< `xml:lang` as sent; empty for none.
    friend bool operator==(const DcElement &, const DcElement &) = default;
};

struct OaiRecord
{
    OaiHeader header {};
    std::vector<DcElement> elements {};
    QString raw {}; ///< The metadata as sent; empty if it could not be cut out.
    bool isRepaired = false; ///< Something in it was no XML and was put right.
    QString problem {}; ///< Not empty: cannot be used, and why.
};

struct OaiToken
{
    QString value {}; ///< Opaque; empty at the end of a list.
    QString expires {}; ///< By the repository's clock; empty if it does not say.
    std::optional<qint64> completeListSize {}; ///< A hint; often wrong.
};

/// What `Identify` tells.
struct OaiRepository
{
    QString name {};
    QString earliestDatestamp {};
    QString deletedRecord {}; ///< `no`, `transient`, `persistent`.
    QString granularity {}; ///< `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ`.
    bool hasSeconds() const { return granularity.contains(u"hh:mm:ss"); }
};

struct OaiAnswer
{
    QString responseDate {}; ///< The repository's own clock.
    QString verb {}; ///< Name of the element that came: `ListRecords`; empty if only errors did.
    QStringList errors {}; ///< Codes: `noRecordsMatch`.
    QString errorText {}; ///< What the first one says, shortened.
    OaiRepository repository {};
    std::vector<OaiRecord> records {}; ///< Only headers are filled in for `ListIdentifiers`.
    std::optional<OaiToken> token {};
};

} // namespace fourthp
