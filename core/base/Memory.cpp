// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Memory.h"

#include <cstdint>
#include <cstdlib>
#include <limits>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace beatreel {

namespace {

#if defined(__GLIBC__) && defined(MADV_HUGEPAGE) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BEATREEL_LARGE_PAGES
constexpr size_t kHeap = size_t(512) << 20; ///< addresses: what nothing is written to takes no memory
constexpr size_t kAhead = size_t(256) << 20;
constexpr uintptr_t kLargePage = 2 << 20;
uintptr_t heapStart = 0; ///< 0: it is as it was
#endif

} // namespace

void returnLargePieces()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

void workInLargePages()
{
#ifdef BEATREEL_LARGE_PAGES // sanitizers have a heap of their own
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    void *heap = std::malloc(kHeap);
    if (heap == nullptr)
        return;
    const auto page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    heapStart = (reinterpret_cast<uintptr_t>(heap) + page - 1) / page * page;
    (void)madvise(reinterpret_cast<void *>(heapStart), kHeap - page, MADV_HUGEPAGE); // without it the heap works as well
    std::free(heap);
#endif
}

std::jthread fetchHeapAhead()
{
#if defined(BEATREEL_LARGE_PAGES) && defined(MADV_POPULATE_WRITE)
    if (heapStart != 0) {
        return std::jthread([](const std::stop_token &stop) {
            const uintptr_t first = (heapStart + kLargePage - 1) / kLargePage * kLargePage;
            for (uintptr_t piece = first; piece < first + kAhead && !stop.stop_requested(); piece += kLargePage) {
                if (madvise(reinterpret_cast<void *>(piece), kLargePage, MADV_POPULATE_WRITE) != 0)
                    return; // an older kernel: each page comes when it is written to
            }
        });
    }
#endif
    return {};
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace beatreel
