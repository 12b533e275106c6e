// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/export_options.h"
#include "core/exchange/export_record.h"
#include "core/exchange/linked_records.h"
#include "core/exchange/record_stream.h"
#include "core/exchange/sharing_guard.h"
#include "core/model/labels.h"

#include <QByteArrayView>
#include <QDateTime>

#include <functional>
#include <memory>

namespace fourthp {

/// Takes the next bytes of the file.
using ByteSink = std::function<Result<void>(QByteArrayView bytes)>;

/// What formats need to know. Everything in it outlives the sink.
struct SinkContext
{
    const ExportOptions &options;
    const Labels &labels;
    const LabelTranslator &translate;
    const SharingGuard &guard;
    LinkedRecords &linked; ///< What may be told of other records.
    ByteSink write;
    QDateTime now; ///< UTC.
    QString workFolder; ///< Where unfinished parts may lie; empty if the bytes go to memory.
};

/// One format. Gets only records that may leave, in their order, on one thread.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// Before anything is read: refuses options that make no sense.
    [[nodiscard]] virtual Result<void> prepare() { return {}; }
    /// True while the sink has to see all records once more before it can begin, as to count columns.
    virtual bool wantsLook() const { return false; }
    virtual void lookAt(const ExportRecord &) { }
    [[nodiscard]] virtual Result<void> endLook() { return {}; }

    /// Whether the person's own members are asked for; of use from the first look on.
    virtual OwnMembers ownMembers() const { return OwnMembers::LeftOut; }

    [[nodiscard]] virtual Result<void> open() = 0;
    /// False if the format has no way to say the record, which is then not written.
    [[nodiscard]] virtual Result<bool> add(const ExportRecord &record) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
    /// Tells what only the sink knows: columns.
    virtual void report(ExportReport &) const { }
};

/// The sink of `context.options.format`.
std::unique_ptr<RecordSink> makeSink(const SinkContext &context);

} // namespace fourthp
