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

Result<bool> DocumentSink::add(const ExportRecord &record)
{
    const std::optional<QByteArray> text = m_format.textOf(m_context.linked.namedPart(m_context.guard.sharedDocument(record)));
    if (!text) {
        ++m_notHeld[record.type()];
        return false;
    }
    auto done = m_isFirst ? Result<void>() : m_context.write(m_format.between);
    m_isFirst = false;
    done = done ? m_context.write(*text) : done;
    return done ? Result<bool>(true) : passOn(done);
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
