// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_sink.h"

namespace fourthp {

DocumentSink::DocumentSink(SinkContext context, TextFormat format)
    : m_context(std::move(context))
    , m_format(std::move(format))
{ }

Result<void> DocumentSink::open()
{
    return m_context.write(m_format.head);
}

Result<void> DocumentSink::add(const ExportRecord &record)
{
    const std::optional<QByteArray> text = m_format.textOf(m_context.guard.sharedDocument(record));
    if (!text) {
        ++m_notHeld[record.type()];
        return {};
    }
    if (!m_isFirst) {
        if (auto done = m_context.write(m_format.between); !done) {
            return done;
        }
    }
    m_isFirst = false;
    return m_context.write(*text);
}

Result<void> DocumentSink::finish()
{
    return m_context.write(m_format.tail);
}

void DocumentSink::report(ExportReport &report) const
{
    for (const auto &[type, number] : m_notHeld) {
        report.heldBack.notHeld[type] += number;
        report.rows -= number;
    }
}

TextFormat ndjsonFormat()
{
    TextFormat format;
    format.textOf = [](const Document &shared) { return std::optional(QByteArray(shared.toJson() + '\n')); };
    return format;
}

} // namespace fourthp
