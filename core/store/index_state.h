// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/index_segment.h"

#include <memory>
#include <vector>

namespace fourthp {

/// What has to be known of the index to read it: its segments, and which record each text is of. Every text
/// that is put in has a number of its own, higher than those before it; where a record is changed or hidden,
/// the number of its text stands for nothing any longer. A value: safe from any thread, good for one version
/// of the library.
class IndexState
{
public:
    using Shared = std::shared_ptr<const IndexState>;
    /// Of what this connection sees. What `before` tells is used again where it is still true; it may be
    /// null.
    [[nodiscard]] static Result<Shared> read(Connection &connection, const Shared &before);

    quint32 lastText() const { return m_lastText; }
    const std::vector<std::shared_ptr<const IndexSegment>> &segments() const { return m_segments; }
    /// 0 for a text that no record has any longer.
    qint64 docidOf(quint32 text) const { return text < m_docids.size() ? m_docids[text] : 0; }
    /// 0 for a record without words.
    quint32 textOf(qint64 docid) const
    {
        return docid >= 0 && size_t(docid) < m_texts.size() ? m_texts[size_t(docid)] : 0;
    }

private:
    [[nodiscard]] Result<void> readSegments(Connection &connection, const IndexState *before);
    [[nodiscard]] Result<void> readTexts(Connection &connection, quint32 behind);
    void set(qint64 docid, quint32 text, bool isShown);

    qint64 m_version = 0;
    qint64 m_madeAnew = 0;
    quint32 m_lastText = 0;
    std::vector<std::shared_ptr<const IndexSegment>> m_segments;
    std::vector<qint32> m_docids; ///< By text.
    std::vector<quint32> m_texts; ///< By docid.
};

} // namespace fourthp
