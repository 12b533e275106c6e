// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Of rows of `conflict`: whether somebody has to decide. A `resolution` by a change ends in its number, `mine:17`, and
/// stands as long as the change does.
#define FOURTHP_IS_OPEN                                                                                      \
    " (resolved_at IS NULL OR EXISTS (SELECT 1 FROM change c WHERE c.undone_at IS NOT NULL"                  \
    " AND c.id = CAST(substr(resolution, instr(resolution, ':') + 1) AS INTEGER))) "
