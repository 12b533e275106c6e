// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"

#include <functional>
#include <map>
#include <optional>

namespace fourthp {

/// A format that is a text for each record, one behind the other.
struct TextFormat
{
    QByteArray head;
    QByteArray between; ///< Two texts.
    QByteArray tail;
    /// The text of what may leave of a record; none if the format has no way to say it.
    std::function<std::optional<QByteArray>(const Document &shared)> textOf;
};

/// Writes whole records in such a format.
class DocumentSink final : public RecordSink
{
public:
    DocumentSink(SinkContext context, TextFormat format);
    Result<void> open() override;
    Result<bool> add(const ExportRecord &record) override;
    Result<void> finish() override;
    void report(ExportReport &report) const override;

private:
    SinkContext m_context;
    TextFormat m_format;
    bool m_isFirst = true;
    std::map<RecordType, qint64> m_notHeld;
};

// The formats; what they are handed lives as long as they do.
TextFormat ndjsonFormat();
TextFormat jsonLdFormat(const SinkContext &context);
TextFormat risFormat(const SinkContext &context);
TextFormat bibtexFormat(const SinkContext &context);
TextFormat cslFormat(const SinkContext &context);
TextFormat vcardFormat(const SinkContext &context);
TextFormat icalendarFormat(const SinkContext &context);

} // namespace fourthp
