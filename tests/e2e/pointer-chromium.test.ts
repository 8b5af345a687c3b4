// The pace of the pointer in Chromium: describe-pointer.ts.
import { describePointer } from './describe-pointer.ts';

describePointer('chromium');
